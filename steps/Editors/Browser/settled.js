limit => new Promise(resolve => {
  const deadline = performance.now() + limit;
  let seen = window.__mutations;
  let quiet = 0;
  const look = () => {
    quiet = seen === window.__mutations ? quiet + 1 : 0;
    seen = window.__mutations;
    if (quiet >= 2 || performance.now() > deadline) resolve(quiet >= 2);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})

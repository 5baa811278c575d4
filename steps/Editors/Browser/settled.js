([loading, restless]) => new Promise(settle => {
  const began = performance.now();
  let loaded = null, seen = null, still = 0;
  const look = () => {
    const now = performance.now();
    if (document.readyState !== 'complete') {
      if (now - began > loading) settle(false);
      else requestAnimationFrame(look);
      return;
    }
    loaded ??= now;
    still = seen === null || seen === window.__mutations ? still + 1 : 0;
    seen = window.__mutations;
    if (still > 2 || now - loaded > restless) settle(true);
    else requestAnimationFrame(look);
  };
  look();
})

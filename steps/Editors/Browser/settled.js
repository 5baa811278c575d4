([call, limit]) => {
  if (document.readyState !== 'complete') return false;
  const now = performance.now();
  if (window.__settling?.call !== call) window.__settling = { call, since: now, seen: window.__mutations, quiet: 0 };
  const state = window.__settling;
  state.quiet = state.seen === window.__mutations ? state.quiet + 1 : 0;
  state.seen = window.__mutations;
  return state.quiet > 2 || now - state.since > limit;
}

// A conference on its way to another state is looked at again until it gets there; only then does the page change.
import { offerCopies } from "./copy.js";
import { submitOnce } from "./once.js";

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 15000;

export function watch(root) {
  const shown = root.querySelector("[data-watch]");
  if (shown) {
    setTimeout(() => look(shown, FIRST_PAUSE_MS), FIRST_PAUSE_MS);
  }
}

async function look(shown, pause) {
  const fresh = await ask();
  if (fresh && differs(fresh.dataset, shown.dataset)) {
    show(fresh, shown);
  } else {
    const longer = Math.min(pause * 1.3, LONGEST_PAUSE_MS);
    setTimeout(() => look(shown, longer), longer);
  }
}

function differs(one, other) {
  return one.state !== other.state || one.extending !== other.extending;
}

// Null when nothing came of it: a look that fails is tried again like one that saw no change.
async function ask() {
  try {
    const answer = await fetch(location.pathname, { cache: "no-store", signal: AbortSignal.timeout(8000) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("[data-state]");
  } catch {
    return null;
  }
}

function show(fresh, shown) {
  const main = shown.parentElement;
  shown.replaceWith(fresh);
  document.title = document.title.replace(/^.*(?= – )/, fresh.querySelector("h1").textContent);
  offerCopies(main);
  submitOnce(main);
  watch(main);
  main.focus({ preventScroll: true });
}

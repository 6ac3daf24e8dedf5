// The calls of a queue, anew every few seconds while somebody looks. Without it, the page is refreshed by hand.
const PAUSE_MS = 5000;
const PATIENCE_MS = 8000;

const calls = document.getElementById("calls");
const voice = document.getElementById("calls-voice");

if (calls) {
  setTimeout(look, PAUSE_MS);
}

async function look() {
  if (document.hidden) {
    document.addEventListener("visibilitychange", look, { once: true });
    return;
  }
  const fresh = await ask();
  if (fresh === null) {
    // The page says why, to who may still see it.
    location.assign(calls.dataset.live.replace(/\/calls\?.*$/, ""));
    return;
  }
  if (fresh) {
    show(fresh);
  }
  setTimeout(look, PAUSE_MS);
}

// Null when these calls are not ours to see any more; empty when nothing came of it, which is tried again.
async function ask() {
  try {
    const answer = await fetch(calls.dataset.live, {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.status === 404 || answer.type === "opaqueredirect") {
      return null;
    }
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").body;
  const before = document.getElementById("calls-summary").textContent;
  calls.replaceChildren(...fresh.childNodes);
  const now = document.getElementById("calls-summary").textContent;
  if (now !== before) {
    voice.textContent = now;
  }
}

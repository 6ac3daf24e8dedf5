// The room goes on living: each event brings its part of the page anew. Without it, the page is refreshed by hand.
const RECONNECT_MS = 5000;

const room = document.getElementById("room");
const voice = document.getElementById("room-voice");
const lost = document.getElementById("room-lost");
let shownAt = performance.now();
let held = false;
let waiting = null;

if (room && "EventSource" in window) {
  connect();
  room.addEventListener("submit", act);
  room.addEventListener("pointerdown", () => (held = true));
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(end, () => setTimeout(release));
  }
  setInterval(grow, 1000);
}

function connect() {
  const source = new EventSource(room.dataset.live);
  source.addEventListener("room", (event) => arrive(event.data));
  source.addEventListener("over", (event) => {
    source.close();
    if (event.data) {
      arrive(event.data);
    } else {
      location.reload();
    }
  });
  source.addEventListener("error", () => {
    lost.hidden = false;
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(connect, RECONNECT_MS);
    }
  });
}

function arrive(html) {
  lost.hidden = true;
  waiting = html;
  if (!held) {
    show();
  }
}

// A button that is being pressed is not taken from under the finger.
function release() {
  held = false;
  if (waiting) {
    show();
  }
}

function show() {
  const fresh = new DOMParser().parseFromString(waiting, "text/html").body;
  waiting = null;
  const focused = room.contains(document.activeElement) ? document.activeElement : null;
  const place = focused && (focused.id || focused.parentElement.id);
  const opened = [...room.querySelectorAll("details[open]")].map((it) => it.id);
  const before = document.getElementById("room-summary")?.textContent;
  room.replaceChildren(...fresh.childNodes);
  shownAt = performance.now();
  for (const id of opened) {
    document.getElementById(id)?.setAttribute("open", "");
  }
  if (focused) {
    refocus(place);
  }
  const now = document.getElementById("room-summary").textContent;
  if (now !== before) {
    voice.textContent = now;
  }
}

function refocus(id) {
  const same = id && document.getElementById(id);
  const target = same?.matches("details") ? same.querySelector("summary") : same;
  const summary = document.getElementById("room-summary");
  if (!target) {
    summary.tabIndex = -1;
  }
  (target ?? summary).focus({ preventScroll: true });
}

// What is known grows old until the next event.
function grow() {
  const age = document.getElementById("room-age");
  const known = Number(room.querySelector(".room")?.dataset.age ?? -1);
  if (age && known >= 0) {
    const seconds = known + Math.floor((performance.now() - shownAt) / 1000);
    age.textContent = age.textContent.replace(/\d+/, seconds);
  }
}

// The press is sent beside the page; what becomes of it arrives as an event. A refusal is shown as without script.
async function act(event) {
  const form = event.target;
  if (!form.matches("[data-act]")) {
    return;
  }
  event.preventDefault();
  const press = event.submitter;
  if (form.dataset.sent === press.value) {
    return;
  }
  form.dataset.sent = press.value;
  press.setAttribute("aria-busy", "true");
  const body = new URLSearchParams(new FormData(form, press));
  try {
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    if (answer.type === "opaqueredirect") {
      return;
    }
  } catch {
    // Asked again below, as the same act.
  }
  const kind = document.createElement("input");
  Object.assign(kind, { type: "hidden", name: "kind", value: press.value });
  form.append(kind);
  form.submit();
}

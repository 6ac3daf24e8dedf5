// Copy buttons appear where copying works.
const SHOWN_FOR_MS = 2500;

export function offerCopies(root) {
  if (!navigator.clipboard) {
    return;
  }
  for (const button of root.querySelectorAll("button[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener("click", () => copy(source, button));
  }
}

async function copy(source, button) {
  try {
    await navigator.clipboard.writeText(source.innerText.trim());
  } catch {
    // The browser does not let us: marked, the text is one key press from being copied.
    getSelection().selectAllChildren(source);
    return;
  }
  if (!button.dataset.label) {
    showDone(button);
  }
}

function showDone(button) {
  button.dataset.label = button.textContent;
  button.textContent = button.dataset.copied;
  button.classList.add("done");
  say(button.dataset.copied);
  setTimeout(() => {
    button.textContent = button.dataset.label;
    button.classList.remove("done");
    delete button.dataset.label;
  }, SHOWN_FOR_MS);
}

// A screen reader hears what an eye sees on the button.
function say(text) {
  const voice = document.getElementById("voice") ?? document.body.appendChild(newVoice());
  voice.textContent = "";
  requestAnimationFrame(() => (voice.textContent = text));
}

function newVoice() {
  const voice = document.createElement("p");
  voice.id = "voice";
  voice.className = "unseen";
  voice.setAttribute("role", "status");
  return voice;
}

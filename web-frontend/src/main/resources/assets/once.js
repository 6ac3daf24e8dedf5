// A second press while the first is under way does nothing. The server would see the same request anyway.
export function submitOnce(root) {
  for (const form of root.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      form.querySelector("button[type=submit]")?.setAttribute("aria-busy", "true");
    });
    // Back from the next page, the browser may show this one as it was left.
    addEventListener("pageshow", () => {
      delete form.dataset.sent;
      form.querySelector("button[type=submit]")?.removeAttribute("aria-busy");
    });
  }
}

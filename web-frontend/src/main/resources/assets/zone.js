// Tells the form in which time zone this browser lives, so that ends are told in the person's own time.
export function fillZone(root) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of root.querySelectorAll("input[data-zone]")) {
    field.value = zone || field.value;
  }
}

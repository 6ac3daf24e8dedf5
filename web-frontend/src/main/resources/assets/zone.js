// Tells the form, or the link that leads to a provider, in which time zone this browser lives, so that days and ends are the person's own.
export function fillZone(root) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of root.querySelectorAll("input[data-zone]")) {
    if (zone && zone !== field.value) {
      field.value = zone;
      retell(field.form, zone);
    }
  }
  for (const link of root.querySelectorAll("a[data-zone]")) {
    const place = new URL(link.href);
    place.searchParams.set("zone", zone || "");
    link.href = place.href;
  }
}

// What the page says of days and places was written for another zone.
function retell(form, zone) {
  for (const place of form.querySelectorAll("[data-place]")) {
    place.textContent = place.dataset.place.replace("{}", zone.replace(/^.*\//, "").replaceAll("_", " "));
  }
  for (const choice of form.querySelectorAll("select[data-days]")) {
    shift(choice, zone);
  }
}

// The first day on offer is today in the zone, at the moment when the page was made.
function shift(choice, zone) {
  const made = Number(choice.dataset.days);
  const days = [...choice.options].filter((option) => option.value);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(made);
  if (!days.length || days[0].value === today) {
    return;
  }
  const language = document.documentElement.lang === "en" ? "en-GB" : "fr";
  const words = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const first = Date.parse(today);
  days.forEach((option, later) => {
    const day = new Date(first + later * 86_400_000);
    option.value = day.toISOString().slice(0, 10);
    option.textContent = words.format(day);
  });
}

// Everything here only adds comfort: each page is complete without it.
import { offerCopies } from "./copy.js";
import { submitOnce } from "./once.js";
import { watch } from "./watch.js";
import { fillZone } from "./zone.js";

fillZone(document);
submitOnce(document);
offerCopies(document);
watch(document);

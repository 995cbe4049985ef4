// Says that an answer is on its way, where it takes longer than one waits without wondering. Without it the browser's own sign is there.
const UNNOTICED = 400; // milliseconds
const PAGES = /^\/(page\/|queries|search|compare|editor|ontology|$)/;
const main = document.getElementById("main");
const status = document.createElement("p");
status.className = "waiting";
status.setAttribute("role", "status");
main.append(status);
let late = 0;

function settle() {
  clearTimeout(late);
  status.textContent = "";
  for (const each of document.querySelectorAll("[aria-busy=true]")) each.removeAttribute("aria-busy");
}

function wait(asked) {
  settle();
  late = setTimeout(() => {
    asked.setAttribute("aria-busy", "true");
    status.textContent = main.dataset.waiting;
  }, UNNOTICED);
}

// A file that is saved and a page in another window leave this page as it is.
function leads(event, link) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link.target
    && link.origin === location.origin && PAGES.test(link.pathname)
    && link.href.split("#")[0] !== location.href.split("#")[0];
}

document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) wait(event.submitter ?? event.target);
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (link && !event.defaultPrevented && leads(event, link)) wait(link);
});
document.addEventListener("keydown", (event) => event.key === "Escape" && settle());
window.addEventListener("pageshow", settle); // back to a page that was kept

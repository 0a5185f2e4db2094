// Suggestions below the box, while somebody types: the combobox with a list of the ARIA Authoring
// Practices. Without it the box is the plain one that it was.
(() => {
  const box = document.getElementById("q");
  if (!box) {
    return;
  }
  const KINDS = { organization: "Organization", person: "Person", topic: "Topic", phrase: "Phrase", title: "Title" };
  const LONGEST = 200;
  const PAUSE = 90;

  const list = document.createElement("ul");
  list.id = "q-suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  const status = document.createElement("span");
  status.className = "unseen";
  status.setAttribute("role", "status");
  box.closest(".box-row").append(list, status);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  let shown = [];
  let active = -1;
  let timer = 0;
  let asking = null;

  const counted = (count, one) =>
    count === 1 ? `1 ${one}` : `${count.toLocaleString("en")} ${one}s`;

  const select = (index) => {
    active = index;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
    });
    if (index < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  };

  const show = (open) => {
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    select(-1);
  };

  const stop = () => {
    clearTimeout(timer);
    asking?.abort();
    status.textContent = "";
    show(false);
  };

  const address = (suggestion) => {
    if (suggestion.document) {
      return `/documents/${encodeURIComponent(suggestion.document)}`;
    }
    const asked = suggestion.filter
      ? [[suggestion.filter, suggestion.value]]
      : [["q", suggestion.query]];
    return `/?${new URLSearchParams(asked)}`;
  };

  const part = (name, text) => {
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  };

  const label = (suggestion) => {
    const whole = part("suggestion-label", "");
    let at = 0;
    for (const [start, end] of suggestion.highlights) {
      const mark = document.createElement("mark");
      mark.textContent = suggestion.label.slice(start, end);
      whole.append(suggestion.label.slice(at, start), mark);
      at = end;
    }
    whole.append(suggestion.label.slice(at));
    return whole;
  };

  const option = (suggestion, index) => {
    const item = document.createElement("li");
    item.id = `q-suggestion-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const count = suggestion.document ? "" : `, ${counted(suggestion.documents, "document")}`;
    item.append(
      label(suggestion),
      " ",
      part("suggestion-kind", (suggestion.document ? "Document" : KINDS[suggestion.kind]) + count));
    return item;
  };

  const ask = async (typed) => {
    asking = new AbortController();
    const { signal } = asking;
    let found = [];
    try {
      const answer = await fetch(`/api/v1/suggest?limit=8&q=${encodeURIComponent(typed)}`, { signal });
      if (answer.ok) {
        found = (await answer.json()).suggestions;
      }
    } catch {
      // Whoever gets no suggestions searches without.
    }
    if (!signal.aborted && document.activeElement === box) {
      shown = found;
      list.replaceChildren(...shown.map(option));
      show(shown.length > 0);
      status.textContent = shown.length > 0 ? counted(shown.length, "suggestion") : "";
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    asking?.abort();
    if (list.hidden) {
      // They were for other words: an arrow key does not bring them back.
      shown = [];
    }
    const typed = box.value.trim();
    if (typed === "" || typed.length > LONGEST) {
      shown = [];
      stop();
      return;
    }
    timer = setTimeout(() => ask(typed), PAUSE);
  });

  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) {
      return;
    }
    if (step && shown.length > 0 && box.value.trim() !== "") {
      event.preventDefault();
      const from = list.hidden ? -1 : active;
      if (list.hidden) {
        show(true);
      }
      // One place more than there are suggestions: the box itself.
      const places = shown.length + 1;
      select(((from + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      const chosen = shown[active];
      stop();
      location.assign(address(chosen));
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      stop();
    }
  });

  // The box keeps the focus while a suggestion is pressed.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const at = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0) {
      const chosen = shown[at];
      stop();
      location.assign(address(chosen));
    }
  });
  box.addEventListener("blur", stop);
  box.form.addEventListener("submit", stop);
})();

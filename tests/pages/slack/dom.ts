type Child = Node | string;

/** An element with attributes and children; `true` gives an attribute without a value, `false` none. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Finds what the page itself has put there. */
export function found(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Slack's state classes: shown or hidden, disabled or not. */
export function setDisabled(button: Element, disabled: boolean): void {
  button.setAttribute('aria-disabled', String(disabled));
  button.classList.toggle('c-wysiwyg_container__button--disabled', disabled);
}

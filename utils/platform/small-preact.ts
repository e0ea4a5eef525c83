/**
 * Stands in for Preact in content scripts, which are loaded on every page: the same components are drawn there
 * with what they use and no more (functions, keys, refs, context, the hooks below). A change draws its whole
 * root again, which for a badge and a panel is a few dozen elements. Preact itself draws the extension's own
 * pages. The build puts this in its place; nothing imports it by name.
 */

type Props = Record<string, unknown>;
type Part = (props: Props) => unknown;

interface VNode {
  type: string | Part;
  props: Props;
  key: unknown;
}

/** A part that stands: an element, a text, a component, or a place where nothing is shown now. */
interface Standing {
  type: string | Part | null;
  key: unknown;
  props: Props;
  dom?: Element | Text;
  kids: Standing[];
  hooks: Hook[];
}

interface Hook {
  value?: unknown;
  needs?: readonly unknown[] | undefined;
  undo?: unknown;
}

interface Root {
  shown: Standing;
  draw(): void;
}

interface Context {
  value: unknown;
  Provider: Part & { of?: Context };
}

const TEXT = '';
const SVG = 'http://www.w3.org/2000/svg';

const roots = new WeakMap<Node, Root>();
/** The component that is being drawn, its root, and how many of its hooks were asked for. */
let current: Standing;
let root: Root;
let asked = 0;
let ids = 0;
/** What waits until everything stands: effects that look at the layout, then the others. */
let early: (() => void)[] = [];
let late: (() => void)[] = [];

export const Fragment: Part = ({ children }) => children;

export function jsx(type: string | Part, props: Props, key?: unknown): VNode {
  return { type, props, key };
}

export { jsx as jsxs };

export function createContext(value: unknown): Context {
  const context: Context = { value, Provider: ({ children }) => children };
  context.Provider.of = context;
  return context;
}

/** Shows `what` in `into`, in place of what was shown there before; `null` takes it away. */
export function render(what: unknown, into: Element): void {
  const made: Root = roots.get(into) ?? { shown: standing(null, undefined), draw() {} };
  made.draw = () => {
    const before = root;
    root = made;
    draw(made.shown, [what], into.namespaceURI === SVG);
    place(made.shown, into);
    root = before;
    const due = [...early, ...late];
    early = [];
    late = [];
    for (const act of due) act();
  };
  roots.set(into, made);
  made.draw();
}

function standing(type: Standing['type'], key: unknown): Standing {
  return { type, key, props: {}, kids: [], hooks: [] };
}

/** Brings the parts inside `into` to what `wanted` says; parts of the same kind and key stay. */
function draw(into: Standing, wanted: readonly unknown[], svg: boolean): void {
  const before = into.kids;
  const gone = new Set(before);
  into.kids = wanted.map((each, index) => {
    const node = vnodeOf(each);
    const { type = null, key } = node ?? {};
    const known = key === undefined ? before[index] : before.find((kid) => kid.key === key);
    const kid = known?.type === type && known.key === key ? known : standing(type, key);
    gone.delete(kid);
    if (node) update(kid, node.props, svg || type === 'svg');
    return kid;
  });
  for (const kid of gone) remove(kid, true);
}

function vnodeOf(what: unknown): VNode | null {
  if (what === null || what === undefined || typeof what === 'boolean') return null;
  if (Array.isArray(what)) return jsx(Fragment, { children: what });
  return typeof what === 'object'
    ? (what as VNode)
    : jsx(TEXT, { data: (what as string | number).toString() });
}

function update(kid: Standing, props: Props, svg: boolean): void {
  const { type } = kid;
  if (type === TEXT) {
    kid.dom ??= new Text();
    if (kid.props.data !== props.data) (kid.dom as Text).data = props.data as string;
  } else if (typeof type === 'string') {
    kid.dom ??= svg ? document.createElementNS(SVG, type) : document.createElement(type);
    draw(kid, [props.children].flat(), svg);
    place(kid, kid.dom as Element);
    for (const name of new Set([...Object.keys(kid.props), ...Object.keys(props)]))
      if (kid.props[name] !== props[name]) set(kid, name, props[name]);
  } else {
    const { of } = type as Context['Provider'];
    const outer = of?.value;
    if (of) of.value = props.value;
    current = kid;
    asked = 0;
    draw(kid, [type!(props)].flat(), svg);
    if (of) of.value = outer;
  }
  kid.props = props;
}

function set(kid: Standing, name: string, value: unknown): void {
  const element = kid.dom as Element;
  if (name === 'children') return;
  if (name === 'ref') {
    refer(kid.props.ref, null);
    early.unshift(() => refer(value, element));
  } else if (name.startsWith('on')) {
    // Listens once, to whatever the handler is at the time.
    if (!kid.props[name])
      element.addEventListener(name.slice(2).toLowerCase(), (event) =>
        (kid.props[name] as Part)?.(event as never),
      );
  } else if (value === null || value === undefined || (value === false && name[4] !== '-')) {
    element.removeAttribute(name);
  } else element.setAttribute(name, (value as string | number | boolean).toString());
}

function refer(ref: unknown, element: Element | null): void {
  if (ref) (ref as { current: unknown }).current = element;
}

function domOf(kid: Standing): (Element | Text)[] {
  return kid.dom ? [kid.dom] : kid.kids.flatMap(domOf);
}

function place(kid: Standing, into: Element): void {
  let next = into.firstChild;
  for (const dom of kid.kids.flatMap(domOf)) {
    if (dom === next) next = dom.nextSibling;
    else into.insertBefore(dom, next);
  }
}

/** Elements inside an element go with it. */
function remove(kid: Standing, top: boolean): void {
  for (const { undo } of kid.hooks) if (typeof undo === 'function') undo();
  if (kid.dom && top) kid.dom.remove();
  for (const inner of kid.kids) remove(inner, top && !kid.dom);
  refer(kid.props.ref, null);
}

function hook(make: () => Hook): Hook {
  const { hooks } = current;
  const index = asked;
  asked += 1;
  hooks[index] ??= make();
  return hooks[index];
}

/** Whether what a hook depends on is another than when it was last asked; remembers it. */
function changed(known: Hook, needs: readonly unknown[] | undefined): boolean {
  const before = known.needs;
  known.needs = needs;
  return !before || !needs || needs.some((need, index) => need !== before[index]);
}

export function useContext(context: Context): unknown {
  return context.value;
}

export function useState(first: unknown): [unknown, (value: unknown) => void] {
  const mine = root;
  const state = hook(() => ({ value: typeof first === 'function' ? first() : first }));
  return [
    state.value,
    (value) => {
      const next = typeof value === 'function' ? value(state.value) : value;
      if (next === state.value) return;
      state.value = next;
      queueMicrotask(() => mine.draw());
    },
  ];
}

export function useMemo(make: () => unknown, needs: readonly unknown[]): unknown {
  const memo = hook(() => ({}));
  if (changed(memo, needs)) memo.value = make();
  return memo.value;
}

export function useRef(value: unknown): { current: unknown } {
  return useMemo(() => ({ current: value }), []) as { current: unknown };
}

export function useId(): string {
  return useMemo(() => {
    ids += 1;
    return `b${ids}`;
  }, []) as string;
}

function effect(queue: (() => void)[], act: () => unknown, needs: readonly unknown[] | undefined): void {
  const known = hook(() => ({}));
  if (!changed(known, needs)) return;
  queue.push(() => {
    if (typeof known.undo === 'function') known.undo();
    known.undo = act();
  });
}

export function useLayoutEffect(act: () => unknown, needs?: readonly unknown[]): void {
  effect(early, act, needs);
}

export function useEffect(act: () => unknown, needs?: readonly unknown[]): void {
  effect(late, act, needs);
}

/** `light` or `dark`, by what the page shows behind `element`: sites have themes of their own. */
export function pageTheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const channels = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!channels || channels.length < 3 || (channels[3] ?? 1) < 0.5) continue;
    const [red = 255, green = 255, blue = 255] = channels;
    // Relative brightness as the eye weighs the colours (ITU-R BT.601).
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

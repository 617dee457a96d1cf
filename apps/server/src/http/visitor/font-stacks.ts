// The typefaces a chat may wear, by their names in its settings: ours, or what the visitor's system has (R82).
export const fontStacks: Readonly<Record<string, string | undefined>> = {
  system: 'system-ui, -apple-system, "Segoe UI", sans-serif',
  humanist: '"Seravek", "Gill Sans Nova", "Ubuntu", "Calibri", "DejaVu Sans", sans-serif',
  rounded: 'ui-rounded, "Hiragino Maru Gothic ProN", "Quicksand", "Comfortaa", "Nunito", sans-serif',
  serif: '"Charter", "Bitstream Charter", "Sitka Text", "Cambria", "Georgia", serif',
  mono: 'ui-monospace, "Cascadia Code", "Source Code Pro", "Menlo", "Consolas", "DejaVu Sans Mono", monospace',
};

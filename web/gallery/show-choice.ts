/** On phones the choices are one line that is pushed sideways: begin where the chosen one can be seen. */
export function showChoice(root: ParentNode): void {
  const chosen = root.querySelector<HTMLElement>('.filters [aria-current]')
  const line = chosen?.closest<HTMLElement>('.links')
  if (chosen && line) line.scrollLeft = chosen.offsetLeft - (line.clientWidth - chosen.offsetWidth) / 2
}

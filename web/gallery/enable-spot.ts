/** Where on a photo somebody is, in fractions of it; nowhere until it was said. */
export type Spot = { x: number; y: number } | undefined

/** Let a place on a photo be touched, or moved to by keyboard. Answers a function that says where it is. */
export function enableSpot(form: HTMLFormElement): () => Spot {
  const root = form.querySelector<HTMLElement>('[data-spot]')
  const picture = root?.querySelector('img')
  const marks = root?.querySelector('g')
  const clear = root?.querySelector<HTMLButtonElement>('[data-clear]')
  const [x, y] = (['x', 'y'] as const).map(side => root?.querySelector<HTMLInputElement>(`[data-side=${side}]`))
  if (!picture || !marks || !clear || !x || !y) return () => undefined
  let isSaid = false

  const show = (said: boolean) => {
    isSaid = said
    marks.toggleAttribute('hidden', !said)
    clear.hidden = !said
    for (const [name, { value }] of [
      ['x', x],
      ['y', y],
    ] as const) {
      for (const end of ['1', '2']) marks.querySelector(`.spot-${name}`)?.setAttribute(`${name}${end}`, value)
    }
  }
  const load = () => {
    if (picture.dataset.src) picture.src = picture.dataset.src
  }

  form.closest('details')?.addEventListener('toggle', load, { once: true })
  for (const side of [x, y]) side.addEventListener('input', () => show(true))
  picture.parentElement?.addEventListener('click', ({ clientX, clientY }) => {
    const { left, top, width, height } = picture.getBoundingClientRect()
    x.value = String(((clientX - left) / width) * 100)
    y.value = String(((clientY - top) / height) * 100)
    show(true)
  })
  clear.addEventListener('click', () => {
    show(false)
    x.focus()
  })
  form.querySelector<HTMLSelectElement>('select[name=photo]')?.addEventListener('change', ({ currentTarget }) => {
    const { src, width, height } = (currentTarget as HTMLSelectElement).selectedOptions[0]?.dataset ?? {}
    picture.width = Number(width)
    picture.height = Number(height)
    picture.dataset.src = src
    load()
    show(false)
  })
  return () => (isSaid ? { x: Number(x.value) / 100, y: Number(y.value) / 100 } : undefined)
}

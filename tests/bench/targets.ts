/** Say which figures are at most what they may be; `undefined` is what could not be measured here. */
export function judge(figures: Record<string, number | undefined>, targets: Record<string, number>) {
  return Object.fromEntries(
    Object.entries(targets).map(([name, target]) => {
      const value = figures[name]
      const answer = value === undefined ? 'skipped' : value <= target ? 'met' : 'MISSED'
      console.error(`  ${name}: ${value === undefined ? '-' : Math.round(value * 1000) / 1000}, target ${target}: ${answer}`)
      return [name, { value, target, answer }]
    }),
  )
}

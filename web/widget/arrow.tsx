/** A drawn sign for a button that has its name in words. */
export const Arrow = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
)

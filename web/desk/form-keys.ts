/** Keys of a form in which a decision is completed: Escape leaves it, Ctrl or Cmd with Enter sends it. */
export const formKeys =
  ({ onCancel, submit }: { onCancel: () => void; submit: (event: Event) => void }) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }

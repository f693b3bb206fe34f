/** Offer the device's own way of sharing; the link writes an e-mail where there is none. */
export function enableShare(root: ParentNode): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-share]')
  if (!link || !navigator.share) return
  link.addEventListener('click', async event => {
    event.preventDefault()
    // Closing the device's dialogue is an answer too.
    await navigator.share({ url: link.dataset.share ?? location.href, title: link.dataset.title ?? document.title }).catch(() => undefined)
  })
}

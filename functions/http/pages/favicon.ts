/** The mark of the site in tabs: a card with a picture and a line of writing. One blue that shows on light and dark, since the policy forbids styles in it. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="2" y="5" width="28" height="22" rx="3" fill="#2a78ad"/><path d="M5 8h22v11l-6-6-6 6-4-3-6 5zM5 23h12v1.5H5z" fill="#faf8f4"/></svg>
`

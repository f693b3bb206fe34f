// The file `view.js`: how pictures are shown, and what the modules that come later take from there instead of bringing it along.
export { Arrow } from './arrow.tsx'
export { elementOf, Fragment, h, mount, nodesOf } from './dom.ts'
export { GalleryList, Items } from './list.tsx'
export { dress } from './sheet.ts'
export { openGallery, viewStyles } from './view.tsx'
export { say } from './words.ts'

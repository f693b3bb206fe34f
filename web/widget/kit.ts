// The file `view.js`: how pictures are shown, and what the modules that come later take from there instead of bringing it along.
export { Arrow } from './arrow.tsx'
export { elementOf, Fragment, h, mount, nodesOf } from './dom.ts'
export { openLightbox } from './lightbox.tsx'
export { GalleryFoot, GalleryList, Items } from './list.tsx'
export { dress } from './sheet.ts'
export { openGallery, readAnswer, viewStyles } from './view.tsx'
export { say } from './words.ts'

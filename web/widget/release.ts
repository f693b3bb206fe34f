/**
 * The version of `<city-gallery>`: it moves with every change of what the build makes of it, since an exact version never changes for
 * those who embed it. The first part moves the addresses (`/embed/v1/`), and only what breaks pages moves it.
 */
export const WIDGET_VERSION = '1.4.1'
export const WIDGET_MAJOR = 'v1'

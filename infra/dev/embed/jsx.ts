// What the build turns the widget's JSX into.
export { Fragment, h } from '../../../web/widget/dom.ts'

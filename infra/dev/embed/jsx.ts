// What the build turns the widget's JSX into: the automatic runtime would weigh more than it saves.
export { Fragment, h } from 'preact'

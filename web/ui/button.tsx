import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style' | 'children'> {
  /** One `accent` a page; the others are quiet, or `danger` for what can't be undone. */
  look?: 'accent' | 'quiet' | 'danger'
  children: ComponentChildren
}

export function Button({ look = 'quiet', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={look === 'accent' ? 'button' : `button button-${look}`}>
      {children}
    </button>
  )
}

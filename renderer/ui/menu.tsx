/** A menu of acts behind a button. */
import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Keyboard } from 'react-aria-components/Keyboard'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import floats from './float.module.css'

export type MenuAct = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly shortcut?: string
  readonly destructive?: boolean
  readonly isDisabled?: boolean
  readonly act: () => void
}

export type MenuProps = {
  /** Names the button for readers; shown where `children` is absent as three dots. */
  readonly label: string
  readonly acts: readonly MenuAct[]
  readonly children?: ReactNode
}

export function Menu({ label, acts, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children === undefined ? (
        <Button variant="quiet" square aria-label={label}>
          <Ellipsis size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      ) : (
        <Button aria-label={label}>{children}</Button>
      )}
      <Popover placement="bottom end" className={floats.float ?? ''}>
        <AriaMenu
          aria-label={label}
          items={acts}
          className={floats.list ?? ''}
          onAction={(id) => acts.find((act) => act.id === id)?.act()}
        >
          {(act) => (
            <MenuItem
              id={act.id}
              textValue={act.label}
              isDisabled={act.isDisabled ?? false}
              className={classNames(floats.item, act.destructive === true && floats.destructive)}
            >
              <Text slot="label" className={floats.label}>
                {act.label}
              </Text>
              {act.detail !== undefined && (
                <Text slot="description" className={floats.detail}>
                  {act.detail}
                </Text>
              )}
              {act.shortcut !== undefined && (
                <Keyboard className={floats.keys ?? ''}>{act.shortcut}</Keyboard>
              )}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

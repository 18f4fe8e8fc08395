/** The quiet acts of one record in a list: to change it where it stands, and to delete it. */
import { Button } from './button.tsx'

export type RecordActsProps = {
  /** Short on the button, whole for readers, who do not see the row. */
  readonly edit: { readonly short: string; readonly whole: string }
  readonly remove: { readonly short: string; readonly whole: string }
  readonly onEdit: () => void
  readonly onRemove: () => Promise<void>
}

export function RecordActs({ edit, remove, onEdit, onRemove }: RecordActsProps) {
  return (
    <>
      <Button variant="quiet" aria-label={edit.whole} onPress={onEdit}>
        {edit.short}
      </Button>
      <Button
        variant="quiet"
        aria-label={remove.whole}
        onPress={() => {
          void onRemove()
        }}
      >
        {remove.short}
      </Button>
    </>
  )
}

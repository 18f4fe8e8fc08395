/** Chooses the day as of which the account is looked at: today, or any day before. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { Button } from '../../ui/button.tsx'
import floats from '../../ui/float.module.css'
import { classNames } from '../../ui/class-names.ts'
import { useFormat } from '../../ui/format.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './account-header.module.css'

export type AsOfControlProps = {
  readonly asOf: Day
  readonly today: Day
  readonly onAsOf: (day: Day | null) => void
  /** Shows the time of the account, along which days are chosen. */
  readonly onOverTime: () => void
}

export function AsOfControl({ asOf, today, onAsOf, onOverTime }: AsOfControlProps) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const [text, setText] = useState<string>(asOf)
  const [wrong, setWrong] = useState(false)
  const choose = (value: string) => {
    setText(value)
    const parsed = daySchema.safeParse(value)
    const fits = parsed.success && parsed.data <= today
    setWrong(!fits)
    if (parsed.success && fits) onAsOf(parsed.data === today ? null : parsed.data)
  }
  return (
    <DialogTrigger
      onOpenChange={(open) => {
        if (!open) return
        setText(asOf)
        setWrong(false)
      }}
    >
      <Button>{asOf === today ? t('asOf.today') : t('asOf.day', { day: format.day(asOf, today) })}</Button>
      <Popover placement="bottom end" className={classNames(floats.float, styles.asOf)}>
        <Dialog aria-label={t('asOf.field')} className={styles.asOfForm ?? ''}>
          {({ close }) => (
            <>
              <TextField
                label={t('asOf.field')}
                type="date"
                value={text}
                onChange={choose}
                error={wrong ? t('asOf.invalid') : null}
              />
              {asOf !== today && (
                <Button
                  variant="quiet"
                  onPress={() => {
                    choose(today)
                  }}
                >
                  {t('asOf.back')}
                </Button>
              )}
              <Button
                variant="quiet"
                onPress={() => {
                  close()
                  onOverTime()
                }}
              >
                {t('asOf.overTime')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

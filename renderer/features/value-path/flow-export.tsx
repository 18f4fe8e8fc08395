/** Saves the drawn path as a file: an SVG in the colours that the page has now. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../host/host-context.tsx'
import { flowSvg } from '../../ui/charts/value-flow-svg.ts'
import field from '../../ui/field.module.css'
import { OpenButton } from '../../ui/open-link.tsx'
import { showToast } from '../../ui/toast.tsx'
import { drawingFileName } from './drawing-file-name.ts'
import type { FlowTableRow } from './flow-table.tsx'

export type FlowExportProps = {
  /** The account's name. */
  readonly account: string
  readonly rows: readonly FlowTableRow[]
}

export function FlowExport({ account, rows }: FlowExportProps) {
  const { t } = useTranslation('valuePath')
  const host = useHost()
  const place = useRef<HTMLSpanElement>(null)
  const [failed, setFailed] = useState(false)
  const save = async () => {
    if (place.current === null) return
    const { color, direction } = getComputedStyle(place.current)
    const name = drawingFileName(account, t('flow.fileName'))
    const text = flowSvg({
      title: `${account}: ${t('flow.label')}`,
      steps: rows.map(({ step, friction, state, owner, answers }) => ({
        name: step.name,
        friction,
        state,
        policy: step.policy,
        details: [
          owner === null ? t('steps.noOwner') : t('steps.ownedBy', { name: owner }),
          ...(step.apart.trim() === '' ? [] : [t('steps.apartIs', { apart: step.apart })]),
          t('steps.answers', { count: answers }),
        ],
      })),
      ink: color,
      page: getComputedStyle(document.documentElement).backgroundColor,
      rtl: direction === 'rtl',
    })
    const saved = await host.saveFile({ name, text })
    setFailed(!saved.ok)
    if (saved.ok && saved.value.saved) showToast({ text: t('flow.exported', { file: name }) })
  }
  return (
    <span ref={place}>
      <OpenButton onPress={() => void save()}>{t('flow.export')}</OpenButton>
      {failed && (
        <span role="alert" className={field.error}>
          {' '}
          {t('flow.notExported')}
        </span>
      )}
    </span>
  )
}

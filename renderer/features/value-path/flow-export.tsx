/** Saves the drawn path as a file, an SVG or a PNG, in the colours that the page has now. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../host/host-context.tsx'
import { flowPng } from '../../ui/charts/value-flow-png.ts'
import type { FlowPicture } from '../../ui/charts/value-flow-shapes.ts'
import { flowSvg } from '../../ui/charts/value-flow-svg.ts'
import field from '../../ui/field.module.css'
import { OpenButton } from '../../ui/open-link.tsx'
import { showToast } from '../../ui/toast.tsx'
import { drawingFileName, type DrawingFormat } from './drawing-file-name.ts'
import type { FlowTableRow } from './flow-table.tsx'
import styles from './steps.module.css'

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
  const save = async (as: DrawingFormat) => {
    if (place.current === null) return
    const { color, direction, fontFamily } = getComputedStyle(place.current)
    const picture: FlowPicture = {
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
    }
    const name = drawingFileName(account, t('flow.fileName'), as)
    const text = as === 'svg' ? flowSvg(picture) : flowPng(picture, fontFamily)
    if (text === null) {
      setFailed(true)
      return
    }
    const saved = await host.saveFile({ name, text, encoding: as === 'svg' ? 'utf8' : 'base64' })
    setFailed(!saved.ok)
    if (saved.ok && saved.value.saved) showToast({ text: t('flow.exported', { file: name }) })
  }
  return (
    <span ref={place} className={styles.acts}>
      <OpenButton onPress={() => void save('svg')}>{t('flow.export')}</OpenButton>
      <OpenButton onPress={() => void save('png')}>{t('flow.exportPng')}</OpenButton>
      {failed && (
        <span role="alert" className={field.error}>
          {t('flow.notExported')}
        </span>
      )}
    </span>
  )
}

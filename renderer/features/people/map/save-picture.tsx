/** Saves the people map as a picture, all of it, whatever part of it is in sight. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../../host/host-context.tsx'
import { Button } from '../../../ui/button.tsx'
import type { GraphDrawing } from '../../../ui/graph/graph-drawing.ts'
import { graphMarks } from '../../../ui/graph/graph-marks.ts'
import { PAPER } from '../../../ui/graph/mark.ts'
import { marksToPng } from '../../../ui/graph/marks-to-png.ts'
import { marksToSvg } from '../../../ui/graph/marks-to-svg.ts'
import { showToast } from '../../../ui/toast.tsx'
import { pictureName } from './picture-name.ts'

export type SavePictureProps = {
  readonly drawing: GraphDrawing
  readonly account: string
  /** What the picture says, in words: it goes along. */
  readonly text: string
}

export function SavePicture({ drawing, account, text }: SavePictureProps) {
  const { t } = useTranslation('people')
  const host = useHost()
  const [running, setRunning] = useState(false)

  const save = async (as: 'svg' | 'png') => {
    setRunning(true)
    const title = t('map.fileName', { account })
    const name = pictureName(title, as)
    const marks = graphMarks(drawing, PAPER)
    const content = as === 'svg' ? marksToSvg(marks, drawing, title, text) : await marksToPng(marks, drawing)
    const answer =
      content === null
        ? null
        : await host.saveFile({
            name,
            text: content,
            ...(as === 'png' ? { encoding: 'base64' as const } : {}),
          })
    setRunning(false)
    if (answer === null || !answer.ok) showToast({ text: t('map.notSaved') })
    else if (answer.value.saved) showToast({ text: t('map.saved', { file: name }) })
  }

  return (['svg', 'png'] as const).map((as) => (
    <Button key={as} variant="quiet" isDisabled={running} onPress={() => void save(as)}>
      {t(as === 'svg' ? 'map.saveSvg' : 'map.savePng')}
    </Button>
  ))
}

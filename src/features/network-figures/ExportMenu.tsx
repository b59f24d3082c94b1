import { type RefObject, useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import { permalinkOf } from '~/parts/cite/use-permalink'
import { useWholeOf } from '~/parts/known-network'
import { useDismiss } from '~/parts/panel/use-dismiss'
import { announce } from '~/ui/announce'

import type { ExportFormat, ExportRequest } from './picture/export-chart'

import './export-menu.css'

interface ExportMenuProps {
  readonly request: Omit<ExportRequest, 'address'>
}

const pictures = ['svg', 'png'] as const satisfies readonly ExportFormat[]
const formats = [...pictures, 'csv', 'json'] as const satisfies readonly ExportFormat[]

const isData = (format: ExportFormat) => format === 'csv' || format === 'json'

/** A menu that saves the chart as a picture or its statements as data; the code that writes files is loaded on demand. */
export function ExportMenu({ request }: ExportMenuProps) {
  const { t } = useLanguage()
  const wholeOf = useWholeOf()
  const [isOpen, setOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const only = request.charts.length === 1 ? request.charts[0] : undefined

  async function save(format: ExportFormat) {
    setFailed(false)
    announce(t('figures.export.busy'))
    try {
      const { exportChart } = await import('./picture/export-chart')
      // Data need the whole network: a summary lacks fields of the sources.
      const network = isData(format) ? await wholeOf(request.network) : request.network
      const name = await exportChart(format, { ...request, network, address: addressOf(request) })
      announce(t('figures.export.done', { name }))
      setOpen(false)
      opener.current?.focus()
    } catch {
      setFailed(true)
    }
  }

  return (
    <span className="export-menu needs-script">
      <button
        ref={opener}
        type="button"
        className="export-menu__open"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => {
          setFailed(false)
          setOpen(!isOpen)
        }}
      >
        {only ? (
          <>
            {t('figures.export')}{' '}
            <span className="visually-hidden">({t(`figures.metric.${only.metric}`)})</span>
          </>
        ) : (
          t('figures.export.together')
        )}
      </button>
      {isOpen && (
        <ExportPanel
          id={panelId}
          formats={only ? formats : pictures}
          opener={opener}
          hasFailed={hasFailed}
          onSave={(format) => void save(format)}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
}

/** Address of a page that shows these charts. */
function addressOf({ charts, span, filter, language }: ExportMenuProps['request']): string {
  const figures = charts.flatMap(({ rows }) => rows.map(({ figure }) => figure))
  const { metric } = charts[0] ?? { metric: 'officers' }
  return permalinkOf({ kind: 'chart', metric, figures, years: span }, language.lang, filter)
}

interface ExportPanelProps {
  readonly id: string
  readonly formats: readonly ExportFormat[]
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly hasFailed: boolean
  readonly onSave: (format: ExportFormat) => void
  readonly onClose: () => void
}

function ExportPanel({ id, formats, opener, hasFailed, onSave, onClose }: ExportPanelProps) {
  const { t } = useLanguage()
  const panel = useRef<HTMLSpanElement>(null)
  useDismiss({ panel, opener, onDismiss: onClose })
  return (
    <span ref={panel} id={id} className="export-menu__panel">
      {formats.map((format) => (
        <button key={format} type="button" className="export-menu__format" onClick={() => onSave(format)}>
          {t(`figures.export.${format}`)}
        </button>
      ))}
      {hasFailed && (
        <span role="alert" className="export-menu__failed">
          {t('figures.export.failed')}
        </span>
      )}
    </span>
  )
}

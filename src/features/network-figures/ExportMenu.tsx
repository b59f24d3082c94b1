import { type RefObject, useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import { permalinkOf } from '~/parts/cite/use-permalink'
import { useWholeOf } from '~/parts/known-network'
import { useDismiss } from '~/parts/panel/use-dismiss'

import type { ExportFormat, ExportRequest } from './picture/export-chart'

import './export-menu.css'

interface ExportMenuProps {
  readonly request: Omit<ExportRequest, 'address'>
}

type Outcome = { readonly kind: 'busy' | 'failed' } | { readonly kind: 'done'; readonly name: string } | null

const FORMATS = ['svg', 'png', 'csv', 'json'] as const satisfies readonly ExportFormat[]

const isData = (format: ExportFormat) => format === 'csv' || format === 'json'

/** The chart to take away: as a picture, or its statements as data. What makes the files is loaded when asked for. */
export function ExportMenu({ request }: ExportMenuProps) {
  const { t } = useLanguage()
  const wholeOf = useWholeOf()
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()

  async function save(format: ExportFormat) {
    setOutcome({ kind: 'busy' })
    try {
      const { exportChart } = await import('./picture/export-chart')
      // An overview leaves out what the table says of its sources, such as when they were read.
      const network = isData(format) ? await wholeOf(request.network) : request.network
      const name = await exportChart(format, { ...request, network, address: addressOf(request) })
      setOutcome({ kind: 'done', name })
      setOpen(false)
      opener.current?.focus()
    } catch {
      setOutcome({ kind: 'failed' })
    }
  }

  return (
    <span className="export-menu">
      <button
        ref={opener}
        type="button"
        className="export-menu__open"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => {
          setOutcome(null)
          setOpen(!isOpen)
        }}
      >
        {t('figures.export')}{' '}
        <span className="visually-hidden">({t(`figures.metric.${request.metric}`)})</span>
      </button>
      {isOpen && (
        <ExportPanel
          id={panelId}
          opener={opener}
          hasFailed={outcome?.kind === 'failed'}
          onSave={(format) => void save(format)}
          onClose={() => setOpen(false)}
        />
      )}
      <span role="status" className="visually-hidden">
        {outcome?.kind === 'busy' && t('figures.export.busy')}
        {outcome?.kind === 'done' && t('figures.export.done', { name: outcome.name })}
      </span>
    </span>
  )
}

/** Where this very chart can be seen. */
function addressOf({ metric, rows, span, filter, language }: ExportMenuProps['request']): string {
  const figures = rows.map(({ figure }) => figure)
  return permalinkOf({ kind: 'chart', metric, figures, years: span }, language.lang, filter)
}

interface ExportPanelProps {
  readonly id: string
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly hasFailed: boolean
  readonly onSave: (format: ExportFormat) => void
  readonly onClose: () => void
}

function ExportPanel({ id, opener, hasFailed, onSave, onClose }: ExportPanelProps) {
  const { t } = useLanguage()
  const panel = useRef<HTMLSpanElement>(null)
  useDismiss({ panel, opener, onDismiss: onClose })
  return (
    <span ref={panel} id={id} className="export-menu__panel">
      {FORMATS.map((format) => (
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

import type { EventMark } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import { NotedWords } from '~/parts/sources/NotedWords'

interface EventNotesProps {
  /** Events shown on the charts, oldest first. */
  readonly events: readonly EventMark[]
}

/** The events that the letters over the charts stand for. */
export function EventNotes({ events }: EventNotesProps) {
  const { t, text, when } = useLanguage()
  if (events.length === 0) return null
  return (
    <section className="event-notes" aria-labelledby="event-notes-title">
      <h3 id="event-notes-title" className="event-notes__title">
        {t('figures.events')}
      </h3>
      <ul className="event-notes__list">
        {events.map(({ event, letter }) => (
          <li key={event.id} className="event-notes__item">
            <b className="event-notes__letter">{letter}</b>
            <span>
              <span className="event-notes__when">{when(event)}</span>{' '}
              <NotedWords words={text(event.text)} sources={[event.source]} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Paragraph } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/**
 * Fills a field by speaking. It stands there hidden: the island `dictate` shows it where the browser can listen, and
 * where it cannot, nothing is there.
 */
export function SpeakButton({ visit, field }: { readonly visit: CooperativeVisit; readonly field: string }) {
  const words = visit.text.guidance.notes.speak
  return (
    <div hidden data-dictate={field}>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        aria-pressed="false"
        data-stop={words.stop}
        aria-describedby="speak-how"
      >
        {words.start}
      </button>
      <div id="speak-how">
        <Paragraph quiet>{words.how}</Paragraph>
      </div>
      <p class="nl-paragraph" role="status" data-failed={words.failed} />
    </div>
  )
}

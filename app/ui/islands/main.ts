/**
 * The script of every page. Each part does nothing on a page that does not ask for it. The parts lie in a
 * folder of their own, because every file beside this one becomes a script of its own.
 */
import { copyButtons } from './parts/copy.ts'
import { dictate } from './parts/dictate.ts'
import { filePreview } from './parts/file-preview.ts'
import { howFar } from './parts/how-far.ts'
import { idleSignOut } from './parts/idle.ts'
import { keys } from './parts/keys.ts'
import { livePreview } from './parts/live-preview.ts'
import { readAloud } from './parts/read-aloud.ts'
import { sliders } from './parts/slider.ts'
import { submitOnce } from './parts/submit-once.ts'

// What went wrong is read first.
document.querySelector<HTMLElement>('[data-focus]')?.focus()

submitOnce()
livePreview()
keys()
idleSignOut()
copyButtons()
filePreview()
readAloud()
dictate()
sliders()
howFar()

/** Shows the name, size and picture of a chosen file before it is sent, and says when it is too large. */
export function filePreview(): void {
  document.querySelectorAll<HTMLInputElement>('input[data-file]').forEach((input) => {
    input.addEventListener('change', () => show(input))
  })
}

function show(input: HTMLInputElement): void {
  const place = input.parentElement?.querySelector('.file-preview')
  if (!place) return
  place.replaceChildren()
  for (const file of input.files ?? []) {
    const large = file.size > Number(input.dataset['file']) * 1024 * 1024
    const line = document.createElement('p')
    line.className = large ? 'error' : 'hint'
    line.textContent = sentence(input, file, large)
    place.append(line)
    if (!large && file.type.startsWith('image/')) place.append(picture(file))
  }
}

function sentence(input: HTMLInputElement, file: File, large: boolean): string {
  const words = (large ? input.dataset['fileLarge'] : input.dataset['fileChosen']) ?? ''
  // By function: a `$` in the name of a file means nothing here.
  return words.replace('%name%', () => file.name).replace('%size%', String(Math.ceil(file.size / 1024)))
}

function picture(file: File): HTMLImageElement {
  const image = document.createElement('img')
  image.alt = ''
  image.src = URL.createObjectURL(file)
  image.addEventListener('load', () => URL.revokeObjectURL(image.src))
  return image
}

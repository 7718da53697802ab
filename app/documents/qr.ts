import { create } from 'qrcode'

/**
 * A QR code as SVG: one black path without margin, one unit per module. The paper around it is its
 * quiet zone; leave four modules (ISO/IEC 18004 §9.1).
 *
 * @throws RangeError when the text does not fit
 */
export function qrSvg(text: string, correction: 'L' | 'M' | 'Q' | 'H' = 'M'): string {
  const { size, data } = modulesOf(text, correction)
  const rows = Array.from({ length: size }, (_, y) => runsOf(data.subarray(y * size, (y + 1) * size), y))
  const path = rows.join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path d="${path}" fill="#000"/></svg>`
  )
}

function modulesOf(text: string, correction: 'L' | 'M' | 'Q' | 'H'): { size: number; data: Uint8Array } {
  try {
    const bytes = new TextEncoder().encode(text)
    const { size, data } = create([{ data: bytes, mode: 'byte' }], {
      errorCorrectionLevel: correction,
    }).modules
    return { size, data: Uint8Array.from(data) }
  } catch (cause) {
    throw new RangeError('the text does not fit in a QR code', { cause })
  }
}

/** The dark modules of one row, neighbours drawn as one rectangle. */
function runsOf(row: Uint8Array, y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (row[x] === 0) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`
  }
  return path
}

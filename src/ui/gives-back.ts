/** Whether what is drawn can be read: Firefox that resists fingerprinting, and its kin, make it up. */
export function givesBack(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
): boolean {
  const size = 4;
  context.fillStyle = '#123456';
  context.fillRect(0, 0, size, size);
  const { data } = context.getImageData(0, 0, size, size);
  context.clearRect(0, 0, size, size);
  return data.every((value, i) => value === [0x12, 0x34, 0x56, 0xff][i % 4]);
}

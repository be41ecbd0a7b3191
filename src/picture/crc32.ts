let table: Uint32Array | undefined;

function remainders(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    return byte;
  });
}

/** The CRC-32 of ISO 3309 that PNG and ZIP use, as an unsigned 32-bit number; 0 for no bytes. */
export function crc32(bytes: Uint8Array): number {
  table ??= remainders();
  let crc = ~0;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

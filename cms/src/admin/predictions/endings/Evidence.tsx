'use client'

/** Web addresses that an ending rests on. */
export function Evidence({ addresses }: { addresses: readonly string[] }) {
  return (
    <ul>
      {addresses.map((address) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {address}
          </a>
        </li>
      ))}
    </ul>
  )
}

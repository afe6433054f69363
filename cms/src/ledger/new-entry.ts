import type { EntryType } from '@veridact/shared/domain'
import type { EntryPayloads } from '@veridact/shared/ledger'

/** What a caller says of an entry; its place, time and hashes are the ledger's. */
export type NewEntry = { [Type in EntryType]: EntryOf<Type> }[EntryType]

type EntryOf<Type extends EntryType> = {
  type: Type
  predictionId: Type extends 'import' | 'key_rotate' ? null : string
  /** Without the hashes of texts. */
  payload: PlainOf<EntryPayloads[Type]>
  /** By name; each enters the payload as `<name>Hash`, and stands outside the chain. */
  texts: TextsOf<EntryPayloads[Type]>
}

type PlainOf<Payload> = {
  [Name in keyof Payload as Name extends `${string}Hash` ? never : Name]: Payload[Name]
}

type TextsOf<Payload> = {
  [Name in keyof Payload as Name extends `${infer Text}Hash` ? Text : never]: Payload[Name]
}

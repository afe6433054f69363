import type { CollectionConfig } from 'payload'

import { admins } from '../access/admins.ts'
import { adminsOrSelf } from '../access/admins-or-self.ts'

export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: { singular: 'Member of staff', plural: 'Staff' },
  auth: {
    tokenExpiration: 2 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    removeTokenFromResponses: true,
  },
  access: {
    create: admins,
    read: adminsOrSelf,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Settings',
    defaultColumns: ['name', 'email', 'roles'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['author'],
      options: [
        { value: 'admin', label: 'Admin' },
        { value: 'editor', label: 'Editor' },
        { value: 'author', label: 'Author' },
        { value: 'resolver', label: 'Resolver' },
        { value: 'moderator', label: 'Moderator' },
      ],
      access: { create: admins, update: admins },
    },
  ],
}

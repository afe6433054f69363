import type { CollectionConfig } from 'payload'

import { admins } from '../access/admins.ts'
import { adminsOrSelf } from '../access/admins-or-self.ts'
import { staff } from '../access/staff.ts'
import { checkPassword } from '../hooks/check-password.ts'
import { keepAnAdmin, keepAnAdminOnDelete } from '../hooks/keep-an-admin.ts'

/** Staff. `isSecure`: whether the admin's public address is https, and so its cookies. */
export function users({ isSecure }: { isSecure: boolean }): CollectionConfig<'users'> {
  return {
    slug: 'users',
    // among many, each of the last two admins would see the other
    disableBulkEdit: true,
    disableBulkDelete: true,
    labels: { singular: 'Member of staff', plural: 'Staff' },
    auth: {
      tokenExpiration: 2 * 60 * 60,
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      removeTokenFromResponses: true,
      cookies: { secure: isSecure, sameSite: 'Lax' },
    },
    access: { create: admins, read: staff, update: adminsOrSelf, delete: admins, unlock: admins },
    admin: {
      useAsTitle: 'name',
      group: 'Settings',
      defaultColumns: ['name', 'email', 'roles'],
    },
    hooks: {
      beforeValidate: [checkPassword],
      beforeChange: [keepAnAdmin],
      beforeDelete: [keepAnAdminOnDelete],
    },
    fields: [
      // Payload's own, by which one signs in and is known to colleagues
      { name: 'email', type: 'email', required: true, access: { update: admins } },
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
        admin: {
          description:
            'Authors write drafts of their own. Editors write, publish and moderate everything. Moderators decide on comments, resolvers on how predictions ended. Admins do all of that, and look after staff and site; only they change roles and e-mail addresses.',
        },
      },
    ],
  }
}

import {
  COMMENT_BODY_MAX,
  COMMENT_NAME_MAX,
  normaliseCommentName,
  normaliseCommentText,
} from '@veridact/shared/domain'
import type { CollectionConfig } from 'payload'

import { moderators } from '../access/moderators.ts'
import { nobody } from '../access/nobody.ts'
import { refusedComments } from '../access/refused-comments.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { shownOf, shownWhere } from '../admin/comments/shown-comments.ts'
import { commentText } from '../fields/comment-text.ts'
import { hasOne } from '../fields/has-one.ts'
import { keepStatusOrder } from '../hooks/keep-status-order.ts'
import { requireCommentTarget } from '../hooks/require-comment-target.ts'
import { setEditedAt } from '../hooks/set-edited-at.ts'

export const Comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  access: {
    create: nobody,
    read: staffOrPublic('comments'),
    update: moderators,
    delete: refusedComments,
  },
  admin: {
    useAsTitle: 'body',
    group: 'Readers',
    defaultColumns: ['body', 'name', 'target', 'status', 'heldBecause', 'age'],
    baseFilter: ({ req }) => shownWhere(shownOf(req.query)) ?? null,
    components: {
      beforeListTable: ['/admin/comments/CommentTabs#CommentTabs'],
      edit: { beforeDocumentControls: ['/admin/comments/CommentControls#CommentControls'] },
    },
  },
  // Payload's own actions on "all" do not know which comments the list shows
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [
    { fields: ['article', 'status', 'createdAt'] },
    { fields: ['prediction', 'status', 'createdAt'] },
  ],
  hooks: { beforeChange: [requireCommentTarget, keepStatusOrder, setEditedAt] },
  fields: [
    {
      name: 'body',
      type: 'textarea',
      ...commentText({ normalise: normaliseCommentText, maxCodePoints: COMMENT_BODY_MAX }),
    },
    {
      name: 'name',
      type: 'text',
      ...commentText({ normalise: normaliseCommentName, maxCodePoints: COMMENT_NAME_MAX }),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: [
        { value: 'pending', label: 'Waiting' },
        { value: 'approved', label: 'Approved' },
        { value: 'rejected', label: 'Refused' },
        { value: 'spam', label: 'Spam' },
        { value: 'removed', label: 'Removed' },
      ],
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Changed by the buttons above.',
      },
    },
    {
      name: 'heldBecause',
      type: 'text',
      label: 'Why it waited',
      access: { update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: hasOne('heldBecause'),
        components: { Cell: '/admin/comments/ReasonCell#ReasonCell' },
      },
    },
    {
      name: 'target',
      type: 'ui',
      label: 'On',
      admin: { components: { Cell: '/admin/comments/TargetCell#TargetCell' } },
    },
    {
      name: 'age',
      type: 'ui',
      admin: { components: { Cell: '/admin/comments/AgeCell#AgeCell' } },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true, condition: hasOne('article') },
    },
    {
      name: 'prediction',
      type: 'relationship',
      relationTo: 'predictions',
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true, condition: hasOne('prediction') },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      maxDepth: 0,
      access: { update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: hasOne('parent'),
        description: 'The comment it answers.',
      },
    },
    {
      name: 'editedAt',
      type: 'date',
      access: { update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: hasOne('editedAt'),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    {
      name: 'idempotencyKey',
      type: 'text',
      unique: true,
      hidden: true,
      access: { update: nobody },
    },
    { name: 'requestHash', type: 'text', hidden: true, access: { update: nobody } },
  ],
}

import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PromiseList as PromiseList_60afa28c1d52cd716cfdd5581973b620 } from '../../../admin/articles/PromiseList'
import { ViewOnSite as ViewOnSite_cf3a2248dc2fd5924c00f87cd880b0d2 } from '../../../admin/site/ViewOnSite'
import { RetractArticle as RetractArticle_246420e125a69a61588a018269c99e58 } from '../../../admin/articles/RetractArticle'
import { PublishArticle as PublishArticle_9930474349ddb1b5fe34da141aaeabfa } from '../../../admin/articles/PublishArticle'
import { FrozenSelect as FrozenSelect_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { FrozenText as FrozenText_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { FrozenArray as FrozenArray_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { OutcomeLabel as OutcomeLabel_698720e92f277969d81aac9ba17001f9 } from '../../../admin/predictions/OutcomeLabel'
import { FrozenCheckbox as FrozenCheckbox_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { FrozenTextarea as FrozenTextarea_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { ForecastRecord as ForecastRecord_b9f44b426382eefbddb4413191e432f0 } from '../../../admin/predictions/ForecastRecord'
import { FirstForecastField as FirstForecastField_bf6cc08bc53d53e499046140fb66e340 } from '../../../admin/predictions/FirstForecastField'
import { ReferencePreview as ReferencePreview_ac93938287c1a685f6907d700c427a23 } from '../../../admin/predictions/ReferencePreview'
import { FrozenGroup as FrozenGroup_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { PredictionRecord as PredictionRecord_eedb9ad0757bd5d284a2a203ca86035b } from '../../../admin/predictions/record/PredictionRecord'
import { PredictionStatus as PredictionStatus_2adf0470b5f7e452359ee601179fd3f7 } from '../../../admin/predictions/PredictionStatus'
import { StateCell as StateCell_98f57291070240ac9ae540d3c74e0c3d } from '../../../admin/predictions/StateCell'
import { FrozenDateTime as FrozenDateTime_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { FrozenRelationship as FrozenRelationship_c955622d7cea30b7c0299e30bc055540 } from '../../../admin/predictions/frozen-fields'
import { PredictionTabs as PredictionTabs_38b69950065b5716a958e3048f43d1fc } from '../../../admin/predictions/PredictionTabs'
import { PublishPrediction as PublishPrediction_fd09fd839dcb782260b49399a24ca3cd } from '../../../admin/predictions/PublishPrediction'
import { DateCell as DateCell_16b0bfca5d2e654fbb43b858d7646b02 } from '../../../admin/dates/DateCell'
import { DateReading as DateReading_6d3a1c08e4b371c905ef225dd87bc245 } from '../../../admin/dates/DateReading'
import { ReasonCell as ReasonCell_9977fa55fa6e8cd8898252931ca35eb2 } from '../../../admin/comments/ReasonCell'
import { TargetCell as TargetCell_86c9788800db3dc695f0ddf06c4f8119 } from '../../../admin/comments/TargetCell'
import { AgeCell as AgeCell_78c71d95419556b7d8fea07599bd93ed } from '../../../admin/comments/AgeCell'
import { CommentTabs as CommentTabs_722ec3e6616d23001a04cefcd2fa68e8 } from '../../../admin/comments/CommentTabs'
import { CommentControls as CommentControls_3af01693e5e2cc30cb4446a432ee52e7 } from '../../../admin/comments/CommentControls'
import { Icon as Icon_07eaf1d5745ea58d191ef5762e282db9 } from '../../../admin/brand/Icon'
import { Logo as Logo_e2609525d3cb4faff6e05c9e8878dd7a } from '../../../admin/brand/Logo'
import { Welcome as Welcome_b57939aefc6cf3549a50c0e109efd0e7 } from '../../../admin/dashboard/Welcome'
import { ForgottenPassword as ForgottenPassword_c2dbad46028e182f8ac63a68ffe63491 } from '../../../admin/sign-in/ForgottenPassword'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/admin/articles/PromiseList#PromiseList": PromiseList_60afa28c1d52cd716cfdd5581973b620,
  "/admin/site/ViewOnSite#ViewOnSite": ViewOnSite_cf3a2248dc2fd5924c00f87cd880b0d2,
  "/admin/articles/RetractArticle#RetractArticle": RetractArticle_246420e125a69a61588a018269c99e58,
  "/admin/articles/PublishArticle#PublishArticle": PublishArticle_9930474349ddb1b5fe34da141aaeabfa,
  "/admin/predictions/frozen-fields#FrozenSelect": FrozenSelect_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/frozen-fields#FrozenText": FrozenText_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/frozen-fields#FrozenArray": FrozenArray_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/OutcomeLabel#OutcomeLabel": OutcomeLabel_698720e92f277969d81aac9ba17001f9,
  "/admin/predictions/frozen-fields#FrozenCheckbox": FrozenCheckbox_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/frozen-fields#FrozenTextarea": FrozenTextarea_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/ForecastRecord#ForecastRecord": ForecastRecord_b9f44b426382eefbddb4413191e432f0,
  "/admin/predictions/FirstForecastField#FirstForecastField": FirstForecastField_bf6cc08bc53d53e499046140fb66e340,
  "/admin/predictions/ReferencePreview#ReferencePreview": ReferencePreview_ac93938287c1a685f6907d700c427a23,
  "/admin/predictions/frozen-fields#FrozenGroup": FrozenGroup_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/record/PredictionRecord#PredictionRecord": PredictionRecord_eedb9ad0757bd5d284a2a203ca86035b,
  "/admin/predictions/PredictionStatus#PredictionStatus": PredictionStatus_2adf0470b5f7e452359ee601179fd3f7,
  "/admin/predictions/StateCell#StateCell": StateCell_98f57291070240ac9ae540d3c74e0c3d,
  "/admin/predictions/frozen-fields#FrozenDateTime": FrozenDateTime_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/frozen-fields#FrozenRelationship": FrozenRelationship_c955622d7cea30b7c0299e30bc055540,
  "/admin/predictions/PredictionTabs#PredictionTabs": PredictionTabs_38b69950065b5716a958e3048f43d1fc,
  "/admin/predictions/PublishPrediction#PublishPrediction": PublishPrediction_fd09fd839dcb782260b49399a24ca3cd,
  "/admin/dates/DateCell#DateCell": DateCell_16b0bfca5d2e654fbb43b858d7646b02,
  "/admin/dates/DateReading#DateReading": DateReading_6d3a1c08e4b371c905ef225dd87bc245,
  "/admin/comments/ReasonCell#ReasonCell": ReasonCell_9977fa55fa6e8cd8898252931ca35eb2,
  "/admin/comments/TargetCell#TargetCell": TargetCell_86c9788800db3dc695f0ddf06c4f8119,
  "/admin/comments/AgeCell#AgeCell": AgeCell_78c71d95419556b7d8fea07599bd93ed,
  "/admin/comments/CommentTabs#CommentTabs": CommentTabs_722ec3e6616d23001a04cefcd2fa68e8,
  "/admin/comments/CommentControls#CommentControls": CommentControls_3af01693e5e2cc30cb4446a432ee52e7,
  "/admin/brand/Icon#Icon": Icon_07eaf1d5745ea58d191ef5762e282db9,
  "/admin/brand/Logo#Logo": Logo_e2609525d3cb4faff6e05c9e8878dd7a,
  "/admin/dashboard/Welcome#Welcome": Welcome_b57939aefc6cf3549a50c0e109efd0e7,
  "/admin/sign-in/ForgottenPassword#ForgottenPassword": ForgottenPassword_c2dbad46028e182f8ac63a68ffe63491,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

export * from '@/lib/record/claim';

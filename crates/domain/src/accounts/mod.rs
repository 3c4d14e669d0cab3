//! Customer accounts: organisations, units inside them and individuals, in a tree.

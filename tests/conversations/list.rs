conversations! {
    a_newcomer_becomes_an_ambassador_of_openstack
    a_newcomer_becomes_an_ambassador_of_fedora
}
